-- when a notice was last said anew, and by which decision the hold of its list was taken apart
alter table public_notice add column changed_at timestamptz;
alter table public_notice add column split jsonb;
alter table public_notice no force row level security;
update public_notice set changed_at = published_at;
alter table public_notice force row level security;
alter table public_notice alter column changed_at set not null;
