using ManagedKube.Talos.Secrets;
using Microsoft.Extensions.Time.Testing;

namespace ManagedKube.Talos.Tests.Secrets;

/// <summary>Root secrets for tests, made once: their RSA key takes long.</summary>
internal static class KnownSecrets
{
    private static readonly Lazy<SecretsBundle> Made = new(() => SecretsGenerator.Generate(Clock()));

    /// <summary>When they were made.</summary>
    public static DateTimeOffset Birth { get; } = new(2026, 11, 26, 10, 0, 0, TimeSpan.Zero);

    public static SecretsBundle Bundle => Made.Value;

    /// <summary>A clock that stands still at a time after <see cref="Birth"/>.</summary>
    public static FakeTimeProvider Clock(TimeSpan age = default) => new(Birth + age);
}
