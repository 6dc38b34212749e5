-- The operator's own data, exempt from the wall by the name of its schema; it holds nothing that a tenant keeps to itself.
create schema registry;
grant usage on schema registry to app;
alter default privileges in schema registry grant select, insert, update on tables to app;
alter default privileges in schema registry grant usage on sequences to app;
