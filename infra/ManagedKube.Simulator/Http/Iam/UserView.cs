using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Http.Iam;

internal sealed record UserView
{
    public required Guid Id { get; init; }

    public required Guid InternalId { get; init; }

    public required string Name { get; init; }

    public required string Type { get; init; }

    public required IReadOnlyList<string> Source { get; init; }

    public required string SourceId { get; init; }

    public required bool EmailVerified { get; init; }

    public required string Email { get; init; }

    public static UserView Of(User user) => new()
    {
        Id = user.Id,
        InternalId = SeededId.InternalOf(user.Id),
        Name = user.Name,
        Type = "local",
        Source = ["local"],
        SourceId = "",
        EmailVerified = true,
        Email = user.Email,
    };
}
