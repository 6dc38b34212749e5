-- Runs as the owner (BYPASSRLS). The application's role is neither owner nor BYPASSRLS.
do $$ begin
  execute format('grant usage on schema %I to app', current_schema());
  execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to app', current_schema());
  execute format('alter default privileges in schema %I grant usage on sequences to app', current_schema());
end $$;

-- No tenant is an error, not an empty answer: current_setting without missing_ok raises.
create procedure wall(t regclass) language plpgsql as $$ begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format(
    'create policy tenant on %s using (tenant_id = current_setting(''app.tenant'')::int) with check (tenant_id = current_setting(''app.tenant'')::int)', t);
end $$;

-- The libraries' tables: tenant and ids only, exempt from the wall by the name of their schema.
create schema jobs;
grant usage on schema jobs to app;
alter default privileges in schema jobs grant select, insert, update, delete on tables to app;

create table jobs.outbox_record (
  id varchar(255) primary key,
  status varchar(20) not null,
  record_key varchar(255) not null,
  record_type varchar(255) not null,
  payload text not null,
  context text,
  created_at timestamptz not null,
  completed_at timestamptz,
  failure_count int not null,
  failure_reason varchar(1000),
  next_retry_at timestamptz not null,
  partition_no int not null,
  handler_id varchar(1000) not null);
create index on jobs.outbox_record (record_key, created_at);
create index on jobs.outbox_record (partition_no, status, next_retry_at);
create index on jobs.outbox_record (status, next_retry_at);
create index on jobs.outbox_record (record_key, completed_at, created_at);

create table jobs.outbox_instance (
  instance_id varchar(255) primary key,
  hostname varchar(255) not null,
  port int not null,
  status varchar(50) not null,
  started_at timestamptz not null,
  last_heartbeat timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null);

create table jobs.outbox_partition (
  partition_number int primary key,
  instance_id varchar(255),
  version bigint not null default 0,
  updated_at timestamptz not null);

create table jobs.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance));
create index on jobs.scheduled_tasks (execution_time);
create index on jobs.scheduled_tasks (last_heartbeat);
