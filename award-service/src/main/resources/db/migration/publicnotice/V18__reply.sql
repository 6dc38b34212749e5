-- 答复: the paper by which whoever objected is answered, with its day and whose paper it is
alter table objection
    add column reply_on date,
    add column reply_issuer text;
