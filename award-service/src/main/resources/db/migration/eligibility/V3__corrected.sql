-- the correction that made it say what it says
alter table appraisal add column correction_id uuid;
