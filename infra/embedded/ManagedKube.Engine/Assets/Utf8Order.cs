using System.Text;

namespace ManagedKube.Engine.Assets;

/// <summary>The order of texts by their UTF-8 bytes, which differs from the ordinal one beyond the basic plane.</summary>
internal sealed class Utf8Order : IComparer<string>
{
    public static Utf8Order Instance { get; } = new();

    public int Compare(string? x, string? y) =>
        Encoding.UTF8.GetBytes(x ?? "").AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y ?? ""));
}
