-- which conditions failed, or that the dossier itself was incomplete; not known of what was examined before
alter table formal_review add column conditions jsonb;
alter table formal_review add column material boolean;
