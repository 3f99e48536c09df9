-- The newest run when a firing was taken up: only a later one can be the firing's, whatever the clock has said meanwhile.

alter table firing add column runs_before bigint;
update firing set runs_before = (select coalesce(max(run_id), 0) from run where run.started < firing.claimed);
alter table firing alter column runs_before set not null;
