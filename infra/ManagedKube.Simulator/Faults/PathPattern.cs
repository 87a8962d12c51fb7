namespace ManagedKube.Simulator.Faults;

/// <summary>A path below <c>/api/</c> in which <c>*</c> is one segment and a last <c>**</c> any number of them.</summary>
internal sealed class PathPattern(string text)
{
    private const string One = "*";
    private const string Rest = "**";

    private readonly string[] _segments = text.Split('/');

    public static string? ProblemOf(string text) => text switch
    {
        "" => "path must not be empty",
        ['/', ..] => $"path is relative to /api/ and must not begin with a slash: '{text}'",
        _ when text.Split('/')[..^1].Contains(Rest) => $"path may have '**' at its end only: '{text}'",
        _ => null,
    };

    public bool Matches(string path)
    {
        var segments = path.Split('/');
        var open = _segments[^1] == Rest;
        var wanted = open ? _segments[..^1] : _segments;
        return (open ? segments.Length >= wanted.Length : segments.Length == wanted.Length)
            && wanted.Zip(segments).All(pair => pair.First == One || pair.First == pair.Second);
    }
}
