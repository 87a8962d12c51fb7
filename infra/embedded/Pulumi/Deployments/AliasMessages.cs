namespace Pulumi;

/// <summary>Turns aliases into the form in which they are sent.</summary>
internal static class AliasMessages
{
    /// <summary>Aliases as descriptions, from which the engine finds the URNs. An alias that is unknown is left out.</summary>
    public static async Task<IReadOnlyCollection<Pulumirpc.Alias>> CreateSpecsAsync(IEnumerable<Input<Alias>> aliases)
    {
        var messages = new List<Pulumirpc.Alias>();
        foreach (var input in aliases)
        {
            var alias = await input.ToOutput().DataTask.ConfigureAwait(false);
            if (alias.IsKnown)
                messages.Add(await CreateSpecAsync(alias.Value).ConfigureAwait(false));
        }

        return messages;
    }

    /// <summary>The alias that a message describes.</summary>
    public static Alias Read(Pulumirpc.Alias message)
    {
        if (message.AliasCase == Pulumirpc.Alias.AliasOneofCase.Urn)
            return new() { Urn = message.Urn };

        var spec = message.Spec;
        return new()
        {
            Name = NullIfEmpty(spec.Name),
            Type = NullIfEmpty(spec.Type),
            Stack = NullIfEmpty(spec.Stack),
            Project = NullIfEmpty(spec.Project),
            ParentUrn = NullIfEmpty(spec.ParentUrn),
            NoParent = spec.NoParent,
        };
    }

    /// <summary>Aliases as all the URNs that the resource may have had.</summary>
    public static async Task<IReadOnlyCollection<Pulumirpc.Alias>> CreateUrnsAsync(Resource resource, ResourceOptions options)
    {
        var inputs = AliasUrn.CreateAll(
            options.Aliases, resource.GetResourceName(), resource.GetResourceType(), options.Parent);
        var urns = await Task.WhenAll(inputs.Select(urn => ResolveAsync(urn))).ConfigureAwait(false);
        return [.. urns.Where(urn => urn.Length > 0).Distinct().Select(urn => new Pulumirpc.Alias { Urn = urn })];
    }

    private static async Task<Pulumirpc.Alias> CreateSpecAsync(Alias alias)
    {
        if (alias.Urn is not null)
            return new() { Urn = alias.Urn };

        var spec = new Pulumirpc.Alias.Types.Spec
        {
            Name = await ResolveAsync(alias.Name).ConfigureAwait(false),
            Type = await ResolveAsync(alias.Type).ConfigureAwait(false),
            Stack = await ResolveAsync(alias.Stack).ConfigureAwait(false),
            Project = await ResolveAsync(alias.Project).ConfigureAwait(false),
        };
        var parentUrn = await ResolveAsync(alias.Parent is null ? alias.ParentUrn : alias.Parent.Urn).ConfigureAwait(false);
        if (parentUrn.Length > 0)
            spec.ParentUrn = parentUrn;
        else if (alias.NoParent)
            spec.NoParent = true;
        return new() { Spec = spec };
    }

    private static async Task<string> ResolveAsync(Input<string>? input)
        => input is null ? "" : await input.ToOutput().GetValueAsync(whenUnknown: "").ConfigureAwait(false);

    private static Input<string>? NullIfEmpty(string text) => text.Length > 0 ? (Input<string>)text : null;
}
