using Pulumi;

namespace ManagedKube.Components;

/// <summary>How people log in at one of the platform's consoles (product spec 1.4).</summary>
/// <param name="Console">The console, called as in <see cref="Model.Planning.Platform.PlatformHost.Service"/>.</param>
/// <param name="User">The user's name.</param>
/// <param name="Password">His password; a secret.</param>
/// <param name="Inside">Where it is inside the cluster, for a console that may have no address outside; else null.</param>
public sealed record ConsoleAccess(string Console, string User, Output<string> Password, ConsoleService? Inside = null);
