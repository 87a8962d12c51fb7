using System.Text.Json;
using ManagedKube.NodeDriver.Observation;
using ManagedKube.NodeDriver.Requests;
using Pulumi;
using Pulumi.Command.Local;

namespace ManagedKube.Components.Nodes;

/// <summary>
/// Runs the driver of machines as a command: a program with an argument list. What it needs to know goes by its standard input,
/// since that holds keys.
/// </summary>
internal static class DriverInvocation
{
    private const string Repaired = "NODE_REPAIR";

    // Relative, since it is recorded: the same stack must look the same from every checkout.
    private static readonly string[] Program = ["dotnet", Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Combine(AppContext.BaseDirectory, "node-driver.dll"))];

    /// <summary>A command that is run when it is new and whenever its request changes.</summary>
    /// <param name="name">Name of the resource.</param>
    /// <param name="verb">What the driver does.</param>
    /// <param name="request">What it does it with.</param>
    /// <param name="options">Resource options.</param>
    /// <param name="delete">What it does before the resource goes; null for nothing.</param>
    /// <param name="repair">Changes when something has to be done again although the request is the same; null for never.</param>
    /// <param name="machine">
    /// The id of the machine that it is about: another machine makes another command, and the old one ends before its machine goes; null for none.
    /// </param>
    public static Command Command(
        string name,
        string verb,
        Output<DriverRequest> request,
        CustomResourceOptions options,
        string? delete = null,
        Input<string>? repair = null,
        Input<string>? machine = null)
    {
        var arguments = new CommandArgs
        {
            Interpreter = Program,
            Create = verb,
            Stdin = Serialize(request),
            AddPreviousOutputInEnv = false,
        };
        if (delete is not null)
            arguments.Delete = delete;
        if (repair is not null)
            arguments.Environment = new InputMap<string> { [Repaired] = repair };
        if (machine is not null)
            arguments.Triggers.Add((Input<object>)machine.ToOutput().Apply(object (id) => id));
        return new Command(name, arguments, options);
    }

    /// <summary>Looks at machines, in a preview as well as in a deployment.</summary>
    public static Output<ObservedCluster> Observe(Output<DriverRequest> request, Resource parent) => Output.Unsecret(Run
        .Invoke(
            new RunInvokeArgs { Interpreter = Program, Command = "observe", Stdin = Serialize(request), AddPreviousOutputInEnv = false, Logging = Logging.Stderr },
            new InvokeOptions { Parent = parent })
        .Apply(result => JsonSerializer.Deserialize(result.Stdout, DriverJson.Default.ObservedCluster)!));

    private static Output<string> Serialize(Output<DriverRequest> request) =>
        Output.CreateSecret(request.Apply(value => JsonSerializer.Serialize(value, DriverJson.Default.DriverRequest)));
}
