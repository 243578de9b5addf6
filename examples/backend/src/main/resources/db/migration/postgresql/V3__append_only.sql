-- Nobody edits or removes an entry, not even by hand; see the file of this name for H2.
create function audit_entry_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is append only.';
end;
$$;

create trigger audit_entry_append_only
    before update or delete or truncate on audit_entry
    for each statement execute function audit_entry_append_only();
