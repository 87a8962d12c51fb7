using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Types;

namespace ManagedKube.Simulator.Kubernetes.Fields;

/// <summary>Keeps who owns which field: by updates, and by server-side apply.</summary>
internal static class FieldOwnership
{
    /// <summary>Gives the fields that a write has changed to the one who wrote.</summary>
    /// <param name="before">The object before; null when it is created.</param>
    /// <param name="after">The object after it, which gets the new owners.</param>
    /// <param name="type">Its type.</param>
    /// <param name="manager">Who wrote it.</param>
    public static void Track(JsonObject? before, JsonObject after, FieldType type, FieldManager manager)
    {
        var isReset = after.At("metadata", "managedFields") is JsonArray { Count: 0 } or JsonArray and [JsonObject { Count: 0 }];
        var entries = isReset || before is null ? [] : ManagerEntry.Of(before);
        var (set, removed) = FieldSets.Difference(before ?? Hollow(after), after, type);
        if (isReset || (set.IsEmpty && removed.IsEmpty))
        {
            ManagerEntry.Write(after, entries);
            return;
        }

        var changed = set.Union(removed);
        var own = entries.Find(entry => entry.Is(manager.Name, ManagerEntry.Update, manager.ApiVersion, manager.Subresource));
        var kept = entries.Where(entry => entry != own).Select(entry => entry with { Fields = entry.Fields.Without(changed) });
        var fields = (own?.Fields.Without(removed) ?? new FieldSet()).Union(set);
        var isSame = own is not null && own.Fields.Same(fields);
        ManagerEntry.Write(after, [.. kept, isSame ? own! : manager.Entry(ManagerEntry.Update, fields)]);
    }

    /// <summary>Applies an object.</summary>
    /// <param name="live">The object that is there, in the applied version.</param>
    /// <param name="applied">What the manager wants, without what it may not set on this path.</param>
    /// <param name="type">The type of both.</param>
    /// <param name="manager">Who applies.</param>
    /// <param name="force">Takes fields that others own.</param>
    /// <exception cref="ApiException">Others own fields that would change.</exception>
    public static JsonObject Apply(JsonObject live, JsonObject applied, FieldType type, FieldManager manager, bool force)
    {
        var entries = ManagerEntry.Of(live);
        var own = entries.Find(entry => entry.Is(manager.Name, ManagerEntry.Apply, manager.ApiVersion, manager.Subresource))
            ?? entries.Find(entry => entry.Manager == manager.Name && entry.Operation == ManagerEntry.Apply && entry.Subresource == manager.Subresource);
        var wanted = FieldSets.Mentioned(applied, type);
        var merged = FieldMerge.Merge(live, applied, type);
        var (changed, _) = FieldSets.Difference(live, merged, type);
        var others = entries.Where(entry => entry != own).ToList();
        var conflicts = others.Select(entry => (Entry: entry, Fields: entry.Fields.Intersect(changed).Intersect(wanted)))
            .Where(conflict => !conflict.Fields.IsEmpty).ToList();
        if (conflicts.Count > 0 && !force)
            throw Conflict(conflicts);
        foreach (var (entry, fields) in conflicts)
            others[others.IndexOf(entry)] = entry with { Fields = entry.Fields.Without(fields) };

        var result = own is null ? merged : Prune(merged, own.Fields, wanted, others, type);
        result.Metadata().Remove("managedFields");
        var isSame = own is not null && own.Fields.Same(wanted) && own.ApiVersion == manager.ApiVersion
            && ObjectNodes.Same(WithoutOwners(live), WithoutOwners(result));
        ManagerEntry.Write(result, [.. others, isSame ? own! : manager.Entry(ManagerEntry.Apply, wanted)]);
        return result;
    }

    /// <summary>Takes away what the manager applied before, does not any more, and nobody else owns.</summary>
    private static JsonObject Prune(JsonObject merged, FieldSet before, FieldSet wanted, List<ManagerEntry> others, FieldType type)
    {
        var owned = others.Aggregate(wanted, (set, entry) => set.Union(entry.Fields));
        var orphaned = before.Without(owned);
        return orphaned.IsEmpty ? merged : FieldMerge.Remove(merged, Abandoned(orphaned, owned), type);
    }

    /// <summary>Of an entry that others still own something of, only the fields below it go.</summary>
    private static FieldSet Abandoned(FieldSet orphaned, FieldSet owned)
    {
        var set = new FieldSet();
        if (orphaned.IsMember && !owned.HasChildren)
            set.Mark();
        foreach (var (step, child) in orphaned.Children)
        {
            if (owned.Child(step) is { } others)
                CopyInto(set.Below(step), Abandoned(child, others));
            else
                CopyInto(set.Below(step), child.IsMember ? new FieldSet().Mark() : child);
        }

        return set.Trim();
    }

    private static void CopyInto(FieldSet target, FieldSet source)
    {
        if (source.IsMember)
            target.Mark();
        foreach (var (step, child) in source.Children)
            CopyInto(target.Below(step), child);
    }

    private static JsonObject WithoutOwners(JsonObject body)
    {
        var copy = body.Copy();
        copy.Metadata().Remove("managedFields");
        return copy;
    }

    /// <summary>An object of the same kind with nothing in it but what every object has.</summary>
    private static JsonObject Hollow(JsonObject body) => new(body.Where(pair => pair.Value is JsonObject)
        .Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, new JsonObject())));

    private static ApiException Conflict(List<(ManagerEntry Entry, FieldSet Fields)> conflicts)
    {
        var all = conflicts.SelectMany(conflict => conflict.Fields.Paths().Select(path => (Manager: conflict.Entry.Title(), Path: path))).ToList();
        var text = all.Count == 1
            ? $"conflict with {all[0].Manager}: {all[0].Path}"
            : string.Join("\n", all.GroupBy(conflict => conflict.Manager).OrderBy(group => group.Key, StringComparer.Ordinal)
                .SelectMany(group => group.Select(conflict => $"- {conflict.Path}").Prepend($"conflicts with {group.Key}:")));
        return new ApiException(409, "Conflict", $"Apply failed with {all.Count} conflict{(all.Count == 1 ? "" : "s")}: {text}")
        {
            Details = new JsonObject
            {
                ["causes"] = new JsonArray([.. all.Select(conflict => (JsonNode)new JsonObject
                {
                    ["reason"] = "FieldManagerConflict",
                    ["message"] = $"conflict with {conflict.Manager}",
                    ["field"] = conflict.Path,
                })]),
            },
        };
    }
}
