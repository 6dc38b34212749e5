-- the correction that made it say what it says
alter table formal_review add column correction_id uuid;
