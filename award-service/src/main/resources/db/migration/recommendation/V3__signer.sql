-- whose signature it bears; of what was signed before, the record tells
alter table recommendation add column signer text;
