using System.Collections.Immutable;
using ManagedKube.OpenIaaS.ObjectStorage;
using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.ObjectStorage;

/// <summary>The wanted bucket. Null: not managed, or not known yet in a preview.</summary>
internal sealed record BucketInputs
{
    public string Name { get; init; } = "";

    public string? AccessType { get; init; }

    public ImmutableArray<string>? Whitelist { get; init; }

    public string? Versioning { get; init; }

    /// <summary>From where it shall be reached; null when that is not managed.</summary>
    public BucketAccess? Access => AccessType is null ? null : new BucketAccess(AccessType, Whitelist);

    public static BucketInputs Read(PropertyMap properties) => Read(new InputReader(properties));

    public static BucketInputs Read(InputReader reader) => new()
    {
        Name = reader.Text("name", required: true, ValueRules.StorageName) ?? "",
        AccessType = reader.Choice("accessType", [.. ManagedKube.OpenIaaS.ObjectStorage.AccessType.All]),
        Whitelist = reader.Texts("whitelist", ValueRules.Ipv4Range),
        Versioning = reader.Choice("versioning", VersioningStatus.Enabled, VersioningStatus.Suspended),
    };

    /// <summary>Reads and checks; violations are left in the reader.</summary>
    public static void Check(InputReader reader, PropertyMap news)
    {
        var wanted = Read(reader);
        reader.RefuseOthers();
        if (news.Get("accessType")?.Unwrapped is UnknownValue || reader.Failures.Any(failure => failure.Property == "accessType"))
            return;
        var isCustom = wanted.AccessType == ManagedKube.OpenIaaS.ObjectStorage.AccessType.Custom;
        if (isCustom && (reader.IsMissing("whitelist") || wanted.Whitelist is { IsEmpty: true }))
            reader.Refuse("whitelist", "must name at least one range, since accessType is 'custom'.");
        else if (!isCustom && !reader.IsMissing("whitelist"))
            reader.Refuse("whitelist", "is only for accessType 'custom'.");
    }
}
