-- how much a tenant keeps is read from an index, never from the files themselves
alter table paper_scan add column bytes int not null generated always as (octet_length(content)) stored;
create index on paper_scan (tenant_id) include (bytes);
