-- What a sheet said when it was last locked or corrected, as its reports rest on it; of older sheets it is worked out when asked.
alter table sheet add column said text;
