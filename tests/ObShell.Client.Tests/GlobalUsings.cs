global using NUnit.Framework;
global using ObShell.Client.Pipeline.Authentication;
global using ObShell.Client.Pipeline.Transport;

[assembly: Parallelizable(ParallelScope.All)]
[assembly: FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
