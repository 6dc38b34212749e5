alter table sheet add column voided_because text;
