using System.Collections.Immutable;
using System.Globalization;
using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Iam;

/// <summary>The wanted personal access token.</summary>
internal sealed record PersonalAccessTokenInputs(string Name, ImmutableArray<string> RoleIds, DateTimeOffset? ExpirationDate)
{
    public static PersonalAccessTokenInputs Read(PropertyMap properties) => Read(new InputReader(properties));

    public static PersonalAccessTokenInputs Read(InputReader reader)
    {
        var name = reader.Text("name", required: true) ?? "";
        var roles = reader.Texts("roleIds", ValueRules.Uuid);
        if (reader.IsMissing("roleIds") || roles is { IsEmpty: true })
            reader.Refuse("roleIds", "must name at least one role.");
        if (roles is { } given && given.Distinct(StringComparer.OrdinalIgnoreCase).Count() < given.Length)
            reader.Refuse("roleIds", "must not name a role twice.");
        var expiry = reader.Text("expirationDate", required: true, value => Parse(value) is null
            ? $"must be a date with time and zone (RFC 3339) such as 2027-01-31T00:00:00Z; it is '{value}'."
            : null);
        return new(name, roles ?? [], Parse(expiry));
    }

    public static DateTimeOffset? Parse(string? text) => DateTimeOffset.TryParseExact(
        text, ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFK"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
        ? date.ToUniversalTime()
        : null;

    public static string Format(DateTimeOffset date) => date.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture);
}
