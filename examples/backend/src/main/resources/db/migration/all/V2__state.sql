-- The row that is locked while one service is assessed and changed.
create table service_lock (
    service varchar(100) not null primary key
);

-- What runs. A row names the audit entry that switched the feature, written in the same transaction.
create table feature_state (
    service  varchar(100) not null,
    feature  varchar(100) not null,
    switched_on boolean   not null,
    sequence bigint       not null references audit_entry (sequence),
    primary key (service, feature)
);

create table waiver (
    id         bigint generated always as identity primary key,
    service    varchar(100)  not null,
    obligation varchar(100)  not null,
    subject    varchar(100),
    reason     varchar(2000) not null,
    owner      varchar(100)  not null,
    approver   varchar(100)  not null,
    valid_from varchar(10)   not null,
    valid_until varchar(10)  not null,
    revoked_by varchar(100),
    revoked_at varchar(40)
);

create table verdict_change (
    id              bigint generated always as identity primary key,
    service         varchar(100) not null,
    obligation      varchar(100) not null,
    kind            varchar(20)  not null,
    causes          varchar(60)  not null,
    verdict_before  varchar(20),
    verdict_after   varchar(20),
    reason_en       text         not null,
    reason_zh       text         not null,
    sequence_before bigint       not null references audit_entry (sequence),
    sequence_after  bigint       not null references audit_entry (sequence)
);
