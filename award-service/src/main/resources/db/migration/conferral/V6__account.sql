-- an individual has no credit code: the account it applied from tells it from somebody of the same name
alter table honour add column account text;
alter table honour no force row level security;
alter table application no force row level security;
update honour h set account = a.applicant from application a where a.tenant_id = h.tenant_id and a.id = h.application_id;
alter table application force row level security;
alter table honour force row level security;
