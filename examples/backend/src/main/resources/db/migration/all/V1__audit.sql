-- One row per assessment. A row names its predecessor by number and hash, and both are a foreign key: no row but the last can be
-- removed or given another hash, no two rows can have the same predecessor, and the head below holds the last one.
create table audit_entry (
    sequence           bigint       not null primary key,
    recorded_at        varchar(40)  not null,
    asked_by           varchar(100) not null,
    occasion           varchar(20)  not null,
    operator           varchar(100) not null,
    service            varchar(100) not null,
    feature            varchar(100) not null,
    description        text         not null,
    description_digest varchar(80)  not null,
    packs              text         not null,
    as_of              varchar(10)  not null,
    outcome            text         not null,
    decision           varchar(20)  not null,
    previous_sequence  bigint,
    previous_hash      varchar(64)  not null,
    hash               varchar(64)  not null,
    constraint audit_entry_self unique (sequence, hash),
    constraint audit_entry_no_fork unique (previous_hash),
    constraint audit_entry_in_order check (
        (sequence = 1 and previous_sequence is null)
        or (sequence > 1 and previous_sequence is not null and previous_sequence = sequence - 1)),
    constraint audit_entry_chain foreign key (previous_sequence, previous_hash) references audit_entry (sequence, hash)
);

create index audit_entry_by_service on audit_entry (service, sequence);

-- The one row that writers lock, so that they append one after the other.
create table audit_head (
    id       integer     not null primary key check (id = 1),
    sequence bigint,
    hash     varchar(64) not null,
    constraint audit_head_last foreign key (sequence, hash) references audit_entry (sequence, hash)
);

insert into audit_head (id, sequence, hash)
values (1, null, '0000000000000000000000000000000000000000000000000000000000000000');
