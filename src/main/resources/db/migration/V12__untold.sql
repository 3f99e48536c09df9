-- Of what has failed behind everybody's back the operator is told once.

alter table problem add column tell_at timestamp(6) with time zone;   -- not before; null: told, or nothing to tell
