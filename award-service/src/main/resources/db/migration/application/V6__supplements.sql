-- what its applicant writes while it is with them again; everybody else goes on reading what was handed in
alter table application add column draft jsonb;
