-- the step in which it was found; unknown of what was found before, which so was found in no later one
alter table appraisal add column ordinal int;
