alter table round add column interruption jsonb;
