-- where records do not tell whether somebody wins the same award again, the office finds it in writing
alter table subsidy_grant add column public_funded boolean not null default false;
alter table subsidy_grant add column evidence text;
