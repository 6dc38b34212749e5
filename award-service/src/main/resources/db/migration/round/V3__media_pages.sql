-- the pages and screenshots in which media carried the announcement; one row a round
create table media_pages (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  pages jsonb not null,
  primary key (tenant_id, id));
call wall('media_pages');
