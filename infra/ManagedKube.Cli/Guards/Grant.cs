using System.Text.Json.Serialization;

namespace ManagedKube.Cli.Guards;

/// <summary>The permission to delete or replace one protected resource once.</summary>
internal sealed record Grant
{
    /// <summary>How long a grant can be used.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>The URN of the resource.</summary>
    public required string Resource { get; init; }

    /// <summary>Why somebody gave it.</summary>
    public required string Reason { get; init; }

    /// <summary>Who gave it, as user@host.</summary>
    public required string By { get; init; }

    /// <summary>When it was given.</summary>
    public required DateTimeOffset Given { get; init; }

    /// <summary>Until when it can be used.</summary>
    public required DateTimeOffset Expires { get; init; }

    /// <summary>What has used it up; null as long as nothing has.</summary>
    [JsonIgnore]
    public GrantUse? Use { get; init; }

    /// <summary>Tells it from all others.</summary>
    [JsonIgnore]
    public string Id { get; init; } = "";

    /// <summary>Whether it still allows something.</summary>
    public bool IsOpen(DateTimeOffset now) => Use is null && now < Expires;
}
