using ManagedKube.Model.Definition;
using Pulumi;

namespace ManagedKube.Components.Addons.Framework;

/// <summary>How a console asks the identity provider who somebody is.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Client">The consoles' client there.</param>
/// <param name="Secret">The client's secret; a secret of the stack as well.</param>
internal sealed record ConsoleSignOn(OidcDefinition Provider, OidcConsolesDefinition Client, Output<string> Secret);
