namespace Pulumi.Command.Local;

/// <summary>
/// Runs a command on the machine that deploys, each time the program runs, in previews too. For what changes something, use a
/// <see cref="Command"/>.
/// </summary>
public static class Run
{
    private const string Token = "command:local:run";

    /// <summary>Runs a command.</summary>
    /// <param name="args">What to run.</param>
    /// <param name="options">How it is run.</param>
    public static Task<RunResult> InvokeAsync(RunArgs args, InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<RunResult>(Token, args ?? new RunArgs(), PackageOptions.Of(options));

    /// <summary>Runs a command once its arguments are known.</summary>
    /// <param name="args">What to run.</param>
    /// <param name="options">How it is run.</param>
    public static Output<RunResult> Invoke(RunInvokeArgs args, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<RunResult>(Token, args ?? new RunInvokeArgs(), PackageOptions.Of(options));

    /// <summary>Runs a command once its arguments are known and the resources it depends on exist.</summary>
    /// <param name="args">What to run.</param>
    /// <param name="options">How it is run.</param>
    public static Output<RunResult> Invoke(RunInvokeArgs args, InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<RunResult>(Token, args ?? new RunInvokeArgs(), PackageOptions.Of(options));
}
