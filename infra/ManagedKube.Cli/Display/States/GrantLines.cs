using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Guards;

namespace ManagedKube.Cli.Display.States;

/// <summary>The grants of a stack.</summary>
internal static class GrantLines
{
    public static ImmutableArray<Line> Of(IEnumerable<Grant> grants, DateTimeOffset now) =>
    [
        .. grants.SelectMany(grant => new[]
        {
            Line.Of(
                new Piece(Printable.OneLine(ResourceNames.Full(Pulumi.Protocol.Urn.Parse(grant.Resource)))),
                new Piece($"  {Status(grant, now)}", grant.IsOpen(now) ? Tone.Warning : Tone.Dim)),
            Line.Of(new Piece(Printable.OneLine(string.Create(CultureInfo.InvariantCulture, $"{grant.Given:u} by {grant.By}: {grant.Reason}")), Tone.Dim))
                .Indented(2),
        }),
    ];

    public static JsonNode Json(Grant grant) => new JsonObject
    {
        ["resource"] = grant.Resource,
        ["reason"] = grant.Reason,
        ["by"] = grant.By,
        ["given"] = grant.Given,
        ["expires"] = grant.Expires,
        ["use"] = grant.Use is { } use ? new JsonObject { ["verb"] = use.Verb, ["by"] = use.By, ["begun"] = use.Begun } : null,
    };

    private static string Status(Grant grant, DateTimeOffset now)
    {
        if (grant.Use is { } use)
            return string.Create(CultureInfo.InvariantCulture, $"used by '{use.Verb}' on {use.Begun:u}");
        return grant.IsOpen(now)
            ? string.Create(CultureInfo.InvariantCulture, $"may be deleted or replaced once until {grant.Expires:u}")
            : string.Create(CultureInfo.InvariantCulture, $"expired on {grant.Expires:u}");
    }
}
