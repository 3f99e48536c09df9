-- The documents that are handed out to several machines, as Spring Integration 7.1 keeps the messages of its channels. Only PostgreSQL has it.

create sequence int_message_seq;

create table int_channel_message (
    message_id char(36) not null,
    group_key char(36) not null,
    created_date bigint not null,
    message_priority bigint,
    message_sequence bigint not null default nextval('int_message_seq'),
    message_content bytea,
    region varchar(100) not null,
    constraint int_channel_message_pk primary key (region, group_key, created_date, message_sequence)
);

create index int_channel_msg_delete_idx on int_channel_message (region, group_key, message_id);
