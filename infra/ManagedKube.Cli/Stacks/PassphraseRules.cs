using System.Security.Cryptography;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Targets;
using ManagedKube.Engine.Secrets;

namespace ManagedKube.Cli.Stacks;

/// <summary>
/// Where a stack's passphrase comes from: the environment, as for Pulumi; a stack on the simulator may go without one and then
/// gets a generated one.
/// </summary>
internal static class PassphraseRules
{
    private const int Bytes = 24;

    /// <exception cref="CommandException">There is none.</exception>
    /// <exception cref="SecretsException">The named file cannot be read.</exception>
    public static Passphrase Find(CliHost host, HomeFolder home, Target target)
    {
        if (Passphrase.Find(host.Variable) is { } given)
            return given;
        if (!target.IsSimulator)
        {
            throw new CommandException(ExitCode.WrongUsage,
                $"The secrets of a stack on {target.Name} need a passphrase: set {Passphrase.Variable}, or {Passphrase.FileVariable} to a file that holds it.");
        }
        Generate(host, home);
        return Passphrase.FromFile(home.Passphrase);
    }

    private static void Generate(CliHost host, HomeFolder home)
    {
        if (File.Exists(home.Passphrase))
            return;
        var passphrase = Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));
        if (PrivateFile.Write(home.Passphrase, passphrase + "\n", keepExisting: true))
        {
            host.Error.WriteLine(
                new Piece("notice: ", Tone.Warning),
                $"no passphrase is set; the stacks on the simulator use a generated one, kept in {home.Passphrase}.");
        }
    }
}
