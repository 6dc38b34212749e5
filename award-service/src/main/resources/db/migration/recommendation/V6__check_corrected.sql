-- the correction that made a check say what it says
alter table local_check add column correction_id uuid;
-- a recommendation whose check was found not to be passed is signed anew; what was signed before stays beside it
alter table recommendation
  add column set_aside_by uuid,
  add column earlier jsonb not null default '[]';
