using System.Collections.Immutable;
using System.CommandLine;
using Pulumi.Protocol;

namespace ManagedKube.Cli.Commands;

/// <summary>The option by which a person says what interrupted creations made; named and written as Pulumi's own.</summary>
internal static class PendingCreates
{
    private const string Name = "--import-pending-creates";

    public static Option<string[]> ImportOption()
    {
        var option = new Option<string[]>(Name)
        {
            Description = "An interrupted creation made the object with this id: you have looked. May be repeated.",
            HelpName = "URN ID",
            Arity = new ArgumentArity(2, 200),
            AllowMultipleArgumentsPerToken = true,
        };
        option.Validators.Add(result =>
        {
            var words = result.Tokens.Select(token => token.Value).ToList();
            if (words.Count % 2 != 0)
                result.AddError($"{Name} takes pairs of a URN and an id.");
            foreach (var urn in words.Where((_, index) => index % 2 == 0).Where(urn => !Urn.TryParse(urn, out _)))
                result.AddError($"{Name}: '{urn}' is not a URN.");
        });
        return option;
    }

    public static ImmutableDictionary<Urn, string> Read(string[]? words) =>
        (words ?? []).Chunk(2).ToImmutableDictionary(pair => Urn.Parse(pair[0]), pair => pair[1]);
}
