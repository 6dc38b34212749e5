-- Where a region is placed is the name of a pool: its address is the configuration's, and changes with it. A region that
-- was moved away from the shared one is moved again.
alter table registry.tenant add column pool text not null default 'shared';
alter table registry.tenant drop column award;
