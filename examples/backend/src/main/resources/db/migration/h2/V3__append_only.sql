-- Nobody edits or removes an entry, not even by hand; see the file of this name for PostgreSQL.
create trigger audit_entry_append_only
    before update, delete on audit_entry
    for each row call "org.deepsynth.rules.examples.backend.audit.AppendOnlyTrigger";
