using System.CommandLine;

namespace ManagedKube.Cli.Commands;

/// <summary>The stacks that a verb is about.</summary>
internal static class StackArgument
{
    private const string Description = "The CODE of stacks/customers/Pulumi.CODE.yaml.";

    public static Argument<string> One() => Checked(new Argument<string>("STACK") { Description = Description });

    public static Argument<string[]> Several() => Checked(new Argument<string[]>("STACK") { Description = Description, Arity = ArgumentArity.ZeroOrMore });

    public static Option<bool> All() => new("--all") { Description = "All stacks of the project." };

    // The parser takes an option that it does not know for one more stack.
    private static T Checked<T>(T argument)
        where T : Argument
    {
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')))
                result.AddError($"There is no option '{token.Value}' here.");
        });
        return argument;
    }
}
