-- the correction that made it say what it says
alter table recommendation add column correction_id uuid;
