-- what came to light once the step was closed, each told once
alter table panel add column told jsonb not null default '[]';
