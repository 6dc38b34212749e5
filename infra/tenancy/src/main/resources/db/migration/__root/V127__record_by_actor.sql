-- what somebody did: looked up where they are found to have an interest, and before each reading is put on the record
create index on record_entry (tenant_id, actor, id);
