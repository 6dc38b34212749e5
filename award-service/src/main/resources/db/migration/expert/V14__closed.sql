-- when the step of a panel was closed: what comes to light afterwards takes nothing back
alter table panel add column closed_at timestamptz;
