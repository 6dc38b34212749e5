-- the entry by which the office took it in, and number and date of the signed paper
alter table application
  add column paper_entry uuid,
  add column on_paper text;
