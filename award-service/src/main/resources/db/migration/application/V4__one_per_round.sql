-- whoever was turned away by the county keeps nobody out: it may have been somebody else's code
drop index one_per_round;
create unique index one_per_round on application (tenant_id, round_id, credit_code)
  where credit_code is not null and ordinal >= 0
    and status not in ('WITHDRAWN', 'NOT_RECOMMENDED', 'BARRED', 'ENDED');
