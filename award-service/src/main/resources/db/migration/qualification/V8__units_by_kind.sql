-- whom a letter goes to by the kind of unit too; a name that is no code came from the policy, as one that must answer
alter table consultation add column must_answer jsonb not null default '[]';
alter table consultation no force row level security;
update consultation set
  must_answer = coalesce((select jsonb_agg('member/' || unit) from jsonb_array_elements_text(units) unit
    where unit !~ '^[A-Za-z0-9-]+$'), '[]'),
  units = coalesce((select jsonb_agg('member/' || unit) from jsonb_array_elements_text(units) unit), '[]'),
  opinions = coalesce((select jsonb_agg(jsonb_set(opinion, '{unit}', to_jsonb('member/' || (opinion ->> 'unit'))) order by place)
    from jsonb_array_elements(opinions) with ordinality as given(opinion, place)), '[]');
alter table consultation force row level security;
alter table consultation alter column must_answer drop default;
