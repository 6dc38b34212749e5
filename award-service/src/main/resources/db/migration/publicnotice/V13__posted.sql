-- 书面异议: from which paper entry, and when it took effect; raised_at is the day the letter was received
alter table objection add column posted jsonb;
