using CircuitGen.Certify;

if (args is not [var path])
{
    Console.Error.WriteLine("certify ASSEMBLY.dll: certifies every circuit in it");
    return 2;
}

return AssemblyCertification.Run(path, Console.Out);
