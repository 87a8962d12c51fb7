using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;

namespace ManagedKube.Simulator.Http;

/// <summary>The names that the values of an enumeration have in JSON.</summary>
internal static class WireNames<T>
    where T : struct, Enum
{
    public static FrozenDictionary<string, T> Values { get; } = Enum.GetValues<T>().ToFrozenDictionary(
        value => typeof(T).GetField(value.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? value.ToString());
}
