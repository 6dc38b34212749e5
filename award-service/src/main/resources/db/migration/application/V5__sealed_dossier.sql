-- every submission as it was sealed; the receipt names the SHA-256 of its text
create table sealed_dossier (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  application_id uuid not null,
  number int not null,
  text text not null,
  sha256 text not null,
  sealed_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, application_id, number));
call wall('sealed_dossier');
revoke update, delete on sealed_dossier from app;
